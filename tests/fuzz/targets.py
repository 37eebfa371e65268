"""All that is fuzzed."""

from tests.fuzz import pages, plans, updates, workbooks

TARGETS = (updates.TARGET, plans.TARGET, workbooks.TARGET, pages.TARGET)
