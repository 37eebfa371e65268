from models.rules.filling import AtLeast, AtMost, NotAlike, broken

HIGH, LOW, ALIKE = AtMost(90, 2), AtLeast(70, 1), NotAlike()


def test_at_most_so_many_items_from_ninety_points() -> None:
    assert HIGH.missed([90, 100, 89, None]) == 0
    assert HIGH.missed([90, 100, 100, 95]) == 2


def test_at_least_so_many_items_below_seventy_points() -> None:
    assert LOW.missed([100, 69, 70]) == 0
    assert AtLeast(70, 3).missed([100, 69, 70, None]) == 2


def test_a_straight_line_is_one_counted_grade_everywhere() -> None:
    assert ALIKE.missed([80, 80, 80]) == 1
    assert ALIKE.missed([80, 80, None]) == 0


def test_who_knows_nothing_may_say_so_throughout() -> None:
    assert ALIKE.missed([None, None]) == 0
    assert broken((HIGH, ALIKE), [None, None]) == ()


def test_every_broken_rule_is_named() -> None:
    assert broken((HIGH, LOW, ALIKE), [100, 100, 100]) == (HIGH, LOW, ALIKE)
