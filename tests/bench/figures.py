"""How figures are printed: median, spread, and the ratio to a peer."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median, quantiles


def row(name: str, milliseconds: Sequence[float], ours: Sequence[float] | None = None) -> str:
    """One line of a table; ``ours`` are our figures, where this row is a peer's."""
    if not milliseconds:
        return f"  {name:<44} not measured"
    spread = f"{min(milliseconds):.0f} to {max(milliseconds):.0f}"
    line = f"  {name:<44} median {median(milliseconds):7.1f} ms   p95 {_p95(milliseconds):7.1f}"
    line += f"   {spread:>12}   n {len(milliseconds)}"
    if ours:
        line += f"   ours is {median(ours) / median(milliseconds):.2f} of it"
    return line


def amount(name: str, value: float, unit: str, ours: float | None = None) -> str:
    """One line with one figure; ``ours`` is our figure, where this row is a peer's."""
    line = f"  {name:<44} {value:10.1f} {unit}"
    return line if ours is None else f"{line}   ours is {ours / value:.2f} of it"


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]
