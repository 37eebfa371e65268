from tests.odd.stage import stage

__all__ = ["stage"]
