/** The page that explains the standings. */
export const standingsPage = {
  intro:
    'Nobody types a standing. Each is worked out from the record of a claim, by these rules in this order: the first that fits is the standing.',
  example: 'For example',
  unnamedHeading: 'Why people without names corroborate nothing',
  unnamed:
    'People whom no outlet names are shown, with what they say. But behind different outlets they may be the same people, they may belong to one of the sides, and nobody can ask them again. However many outlets report from them, they are no voice: a claim that rests on them alone stays “Reported, no named source”, and when they say otherwise they do not contest what all parties agree on, what a document shows, or what somebody says of its own position.',
  limitsHeading: 'What a standing does not say',
  limits:
    'It does not say what is true. It says who bears a claim out and who does not, as far as our record goes. What all sides agree on can be wrong, and what rests on people without names can be right. That we know of no link between two reports does not make them independent. We do not weigh outlets against each other, do not count followers, and do not guess at what a silence means.',
  termsHeading: 'What the words mean',
  terms: [
    {
      term: 'Side',
      means: 'An actor, or those who speak for its party. A side says what its actors say.',
    },
    {
      term: 'Party',
      means:
        'A side whose own doing, interest or assertion the claim is. Who only tests, witnesses or rules on it is none. Members of a group who speak on a claim about the group are together one voice, and the group itself says so only in a statement of its own or when every member that we have recorded says so.',
    },
    {
      term: 'Origin',
      means: 'Where an account begins. Ten outlets that pass on one report are one origin.',
    },
    {
      term: 'Voice',
      means:
        'A side on the record, a report that was there or names its people, a study, or a data set. Reports that name the same person are one voice, and so are a study, its authors and whoever repeats it; a report that only quotes people who are recorded here adds none. An outside voice is one that belongs to no party. A report from unnamed people, one that does not say or that we have not seen, and a recording that nobody we know of has verified are no voices.',
    },
    {
      term: 'Position',
      means:
        'What an actor’s latest words on a claim say. Who says something else than before has changed position: both are shown, with their days. “No comment” takes nothing back. A side whose actors differ is divided, by name, and counts as saying both.',
    },
    {
      term: 'Stated position',
      means:
        'What somebody wants, intends, demands, refuses or thinks is no fact about the world that others could bear out. While its holder speaks for itself, only its own word and documents count.',
    },
    {
      term: 'What follows',
      means:
        'Some claims imply or exclude others. Whoever says that a call interrupted the talks says that it was made during them. Such evidence is shown as what it is, counts like the speaker’s own, and never overrides what the same speaker says directly.',
    },
    {
      term: 'The opposite',
      means:
        'The standing of “not so” is worked out by the same table with the two hands exchanged. Words in a story that say the opposite of a claim carry that.',
    },
    {
      term: 'Silence',
      means:
        'A party of which no statement is recorded is named. Only where the newsroom has looked does the page say up to which day. Silence is not denial.',
    },
    {
      term: 'What it hangs on',
      means:
        'The standing is worked out again without each origin, without each side, and without each publisher through which alone two or more voices are known. What changes it is named, with the standing that would be left; and so is the least that would have to come for another standing. Nothing of the kind is said of a stated position.',
    },
    {
      term: 'Retracted, withdrawn',
      means:
        'From the day on which a source is retracted, or a publisher withdraws its report, nothing rests on it.',
    },
    {
      term: 'Earliest',
      means:
        'Nobody is called the first. The earliest report that we know of is named where the dates tell, and where a source says who was first, it is named with it.',
    },
    {
      term: 'A day with a question mark',
      means: 'The day on which a source came out is uncertain: what we read does not show it.',
    },
    {
      term: 'The record as of a day',
      means:
        'The same rules over what had been said by the end of that day. A line of “How the record grew” leads to a story as of its day.',
    },
    {
      term: 'What has changed',
      means:
        'Standings and positions that became others, corrections, answered questions, and claims and sources that are new. What was found late counts from the day on which it was added. A link copied here carries the day of the record, so that who follows it later is told what has changed since.',
    },
    {
      term: 'Answered',
      means:
        'A question is answered from the day on which the claim that answers it, or its opposite, is agreed by all sides, documented, stated by its holder, corroborated or borne out against a party’s word.',
    },
    {
      term: 'Overdue',
      means:
        'An event that was announced for a day that has passed, and of which nothing is recorded since.',
    },
  ],
};
