"""What people would rather look at than read: SVG of our own, drawn to PNG by resvg."""
