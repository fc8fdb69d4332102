<?xml version="1.0" encoding="UTF-8"?>
<psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
  <psc:chapter start="7:48" title="Клиенты" href="https://example.org/"/>
  <psc:chapter start="37" title="Начало"/>
  <psc:chapter start="01:35:52.250" title="Деньги &amp; время" image="https://example.org/a.jpg"/>
</psc:chapters>
