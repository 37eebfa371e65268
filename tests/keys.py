"""A KeyStore that lives as long as the test."""


class MemoryKeyStore:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, name: str, key: bytes) -> None:
        self.kept[name] = key

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def destroy(self, name: str) -> None:
        self.kept.pop(name, None)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.kept))
