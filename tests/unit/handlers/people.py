"""Plain invented people with the seats that permissions depend on."""

from models.tables import Role
from services.actors import Actor, Seat


def actor(*seats: Seat, name: str = "李卫国") -> Actor:
    return Actor(1, name, "town", 7, "zh-Hans", seats or (MEMBER_SEAT,))


MEMBER_SEAT = Seat(10, "第一支部", Role.MEMBER)
SECRETARY_SEAT = Seat(10, "第一支部", Role.SECRETARY)
SUPERIOR_SEAT = Seat(1, "镇党委", Role.SECRETARY, superior_of=(10, 11))
