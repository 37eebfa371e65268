"""What people do in a campaign, one area a module; the same acts for every plan."""
