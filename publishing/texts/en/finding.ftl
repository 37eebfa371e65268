# Looking for words in plans, commitments and ideas
menu-find = Find
find-how = <b>Find</b>
    Send what you are looking for with “find” in front, for example: find street lamp. Or send /find street lamp.
    Plans, commitments and ideas that you may read are looked through; with two words, what holds both.
find-found = <b>Found for “{ $words }”</b>
    Press to open:
find-nothing = No plan, commitment or idea that you may read holds “{ $words }”. Try another word, or a shorter one.
find-room = <b>{ $room ->
    [c] Commitments
   *[i] Ideas
  } with “{ $words }”</b>
    The newest first; press to open:
find-no-more = There is nothing more. Press “Back”, or look for another word.
find-hit-c = Commitment: { $text } ({ $by })
find-hit-i = Idea: { $text }
find-in-plan = Plan: { $part } ({ $plan })
find-more-c = More commitments
find-more-i = More ideas
find-back = Back
find-this = Find “{ $words }”
command-find = Find plans, commitments, ideas
refusal-search-too-long = That is too long to look for: { $limit } Chinese characters at most, or three times as many letters. Write one or two key words.
