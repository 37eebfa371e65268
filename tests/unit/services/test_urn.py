import pytest

from services import urn
from services.urn import OpenSheet, Tampered

MARKS = ["00000", "44444", "01234"]


def test_what_is_sealed_comes_out_with_the_private_key() -> None:
    public, private = urn.new_key()
    envelopes = [urn.seal(public, "members", marks) for marks in MARKS]
    assert sorted(urn.open_all(private, envelopes), key=lambda sheet: sheet.marks) == [
        OpenSheet("members", marks) for marks in sorted(MARKS)
    ]


def test_envelopes_are_all_of_one_length_and_never_the_same() -> None:
    public, _ = urn.new_key()
    sheets = [("superior", "0" * 12), ("peers", "1"), ("masses", "01234"), ("masses", "01234")]
    envelopes = {urn.seal(public, *sheet) for sheet in sheets}
    assert len(envelopes) == 4
    assert {len(envelope) for envelope in envelopes} == {urn.SEALED_WIDTH}


def test_a_sheet_that_would_be_longer_than_the_others_is_refused() -> None:
    public, _ = urn.new_key()
    with pytest.raises(ValueError, match="fewer than 128"):
        urn.seal(public, "members", "0" * urn.WIDTH)


def test_another_rounds_key_opens_nothing() -> None:
    public, _ = urn.new_key()
    _, other = urn.new_key()
    with pytest.raises(Tampered):
        urn.open_all(other, [urn.seal(public, "members", "0")])


def test_a_touched_envelope_is_noticed() -> None:
    public, private = urn.new_key()
    envelope = urn.seal(public, "members", "0")
    with pytest.raises(Tampered):
        urn.open_all(private, [envelope[:-1] + bytes([envelope[-1] ^ 1])])


def test_opening_forgets_the_order_of_the_envelopes() -> None:
    public, private = urn.new_key()
    envelopes = [urn.seal(public, "members", f"{number:03}") for number in range(200)]
    opened = [int(sheet.marks) for sheet in urn.open_all(private, envelopes)]
    assert sorted(opened) == list(range(200))
    in_place = sum(place == number for place, number in enumerate(opened))
    # A fair shuffle leaves one in its place on average; ten or more in one of 8 million.
    assert in_place < 10
