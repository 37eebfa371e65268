# Printed sheets: the code above, the ballot below
sheet-file = voting-sheets-{ $organisation }-{ $number }
sheet-title = { $title }: { $organisation }
sheet-closes = Closes { $closes }
sheet-number = Sheet { $printing }–{ $number }
sheet-name = For { $name }
sheet-scan = Scan to vote
sheet-how = Choose one way: scan; open { $door } and type the code above; or fill in the paper ballot below, cut along the dashed line and put code and ballot into two different boxes.
sheet-promise = What is recorded is that this code was used, not what was chosen. Sheets stay sealed until the close; then they are shuffled and only counts are kept.
sheet-minimum = A class with fewer than { $minimum } sheets is not shown by itself. The code is your vote; please show it to nobody.
sheet-ballot = { $title }: { $subject } (ballot of { $class })
sheet-mark = Tick one box in each row. Write no name and nothing else.
