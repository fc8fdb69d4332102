"use strict";
// Finds words in every form: FORMS lists them as [what all begin with, [endings]].
(function () {
  var field = document.getElementById("query"), said = document.getElementById("found");
  var articles = Array.prototype.slice.call(document.querySelectorAll("article, h2, nav li"));
  var texts = [], groups = new Map(), WORD = /[\p{L}\p{M}]+|\d+/gu;

  function fold(word) {
    return word.toLowerCase().replace(/ё/g, "е").replace(/ґ/g, "г").replace(/[\u0300\u0301]/g, "");
  }
  FORMS.forEach(function (entry, number) {
    entry[1].forEach(function (ending) {
      var form = entry[0] + ending;
      if (!groups.has(form)) groups.set(form, []);
      groups.get(form).push(number);
    });
  });
  document.querySelectorAll("[data-text]").forEach(function (element) {
    texts.push({ element: element, text: element.textContent, html: element.innerHTML });
  });

  function matches(word, asked, isLast) {
    if (word === asked || (isLast && word.indexOf(asked) === 0)) return true;
    var mine = groups.get(word), theirs = groups.get(asked);
    return !!mine && !!theirs && mine.some(function (one) { return theirs.indexOf(one) >= 0; });
  }
  function spans(text, asked, seen) {
    var found = [], match;
    WORD.lastIndex = 0;
    while ((match = WORD.exec(text))) {
      var word = fold(match[0]);
      asked.forEach(function (one, number) {
        if (matches(word, one, number === asked.length - 1)) {
          seen.add(number);
          found.push([match.index, match.index + match[0].length]);
        }
      });
    }
    return found;
  }
  function mark(element, text, found) {
    var at = 0;
    element.textContent = "";
    found.forEach(function (span) {
      if (span[0] < at) return;
      element.append(text.slice(at, span[0]));
      var lit = document.createElement("mark");
      lit.textContent = text.slice(span[0], span[1]);
      element.append(lit);
      at = span[1];
    });
    element.append(text.slice(at));
  }
  function search() {
    var asked = (field.value.match(WORD) || []).map(fold), seen = new Map(), hits = 0;
    texts.forEach(function (one) {
      one.element.innerHTML = one.html;
      if (!asked.length) return;
      var holder = one.element.closest("article, h2, nav li");
      if (!seen.has(holder)) seen.set(holder, new Set());
      var found = spans(one.text, asked, seen.get(holder));
      if (found.length) { one.found = found; } else { one.found = null; }
    });
    articles.forEach(function (one) {
      var all = !asked.length || (seen.has(one) && seen.get(one).size === asked.length);
      if (one.tagName === "ARTICLE") one.hidden = !all;
      if (asked.length && all && one.tagName === "ARTICLE") hits++;
      one.dataset.hit = all ? "1" : "";
    });
    texts.forEach(function (one) {
      if (asked.length && one.found && one.element.closest("article, h2, nav li").dataset.hit)
        mark(one.element, one.text, one.found);
    });
    document.querySelectorAll("section").forEach(function (one) {
      var has = one.querySelector("article:not([hidden])") || one.querySelector("h2[data-hit='1']");
      one.hidden = !!asked.length && !has;
    });
    said.textContent = asked.length ? String(hits) : "";
  }
  field.addEventListener("input", search);
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && document.activeElement !== field) { event.preventDefault(); field.focus(); }
    if (event.key === "Escape") { field.value = ""; search(); field.blur(); }
  });
})();
