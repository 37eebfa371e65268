"""What comes in from outside, torn and bent at random: updates, plan files, rosters, the web form.

`python -m tests.fuzz --minutes 10` tries new ones for as long as that; the tests here try a few,
the same at each run. What was found stands in `test_found.py`.
"""
