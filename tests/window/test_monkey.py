"""Ten minutes of random use. It runs beside the other tests; here its end is waited for."""

from __future__ import annotations

import subprocess

from tests.monkey import RunningMonkey


def test_a_monkey_does_not_take_the_program_down(running_monkey: RunningMonkey) -> None:
    try:
        printed, _none = running_monkey.process.communicate(timeout=running_monkey.patience_s)
    except subprocess.TimeoutExpired:
        running_monkey.process.kill()
        printed, _none = running_monkey.process.communicate()
    assert running_monkey.process.returncode == 0, printed
