"""What is wrong with an archive, or keeps it from being made or restored."""


class Trouble(Exception):
    """`key` names the sentence behind `backup-`; `values` are its words."""

    def __init__(self, key: str, **values: str | int) -> None:
        self.key, self.values = key, values
        super().__init__(key)


class WrongKey(Trouble):
    """The passphrase or key is not the one that it was sealed with."""

    def __init__(self) -> None:
        super().__init__("wrong-key")


class Damaged(Trouble):
    """Cut off, or changed somewhere."""

    def __init__(self) -> None:
        super().__init__("damaged")
