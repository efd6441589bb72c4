"""Every row of the window's checklist that must hold has a test that names it."""

from tests.gui.checklist import MUST, SHOULD, evidence


def test_every_row_that_must_hold_has_a_test() -> None:
    shown = evidence()
    assert {row: title for row, title in MUST.items() if row not in shown} == {}
    assert set(shown) <= {*MUST, *SHOULD}
