import pytest

from bot.simulator.world import World
from tests.unit.simulator.wire import StoppedClock, Wire


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def world(clock: StoppedClock) -> World:
    return World(clock)


@pytest.fixture
def wire(world: World) -> Wire:
    return Wire(world)
