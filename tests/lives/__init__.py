"""Each plan lived through from its first day to its last result, by people, in the real bot.

How a life is written
=====================

A life is data: `tests/lives/plans/<plan>.py` has one `LIFE`, a list of cells, by day:

    on("2026-01-12", "M8", rivals.chosen, who="community-1", owed="inside-rival", rival="柳林")

* **The day** is one of the plan file's own (`at="15:00"`: another hour than ten). The clock
  jumps there from due moment to due moment, so what is scheduled on the way happens too.
* **The mechanisms** that this cell shows, M1 to M18; several in one word:
  `"M2 M15"`. `named.py` says which the documents name for which plan; a test compares.
* **The act** is a function of `tests/lives/acts/`, the same for all plans. It drives the chat as a
  person would, with `hands.py`: `go` (from the menu through buttons, found by a part of their
  label, on whichever page), `owed` (what one owes, by its title), `say` (presses what is offered,
  writes the rest) and `hand_in`. People go by their place in the roster: `here.leads("village-1")`
  is its secretary, `here.works("village-1")` its last member; `here.above` leads the root.
* **The parameters** are keys of the plan file and what people write.

Every act must show two things, or the runner fails the cell:

* what is stored: `async with here.adds(Gap, state=GapState.CLOSED):` around the presses counts rows
  before and after; `await here.holds(Ranking, period="2026-Q1")` is for what the schedule did;
* who was told: `here.told(whom, words)`, a person or a group by its title, on this day or on the
  way to it from the day before in the life; `here.reads(person, words)` for his screen now.

The people are those of `bot/demo/peopling.py` (root, `<category>-<number>`, in each a secretary, a
deputy, members); `LIFE.size` says how many. Names of organisations stand in `bot/demo/names.py`.

After its last day every life is closed, its paper published, its people forgotten on the plan's
day while the next campaign has begun, and read as an archive (`ending.py`); no transcript has that.

A new plan: its row in `named.py`, its names in `names.py`, its file in `plans/`, its line in
`plans/__init__.py`, and in `ends.py` what its life leaves undone. Then
`python -m tests.lives <plan>` lives it and writes `docs/transcripts/<plan>.md`, which the test
compares with what it lives itself; without a name it writes all of them.
"""
