/** The page that explains the standings. */
export const standingsPage = {
  intro:
    'Nobody types a standing. Each is worked out from the record of a claim, by these rules in this order: the first that fits is the standing.',
  example: 'For example',
  unnamedHeading: 'Why people without names corroborate nothing',
  unnamed:
    'People whom no outlet names are shown, with what they say. But behind different outlets they may be the same people, they may belong to one of the sides, and nobody can ask them again. However many outlets report from them, they are no voice: a claim that rests on them alone stays “Sources unnamed”, and when they say otherwise they do not contest what all sides agree on or a document shows.',
  limitsHeading: 'What a standing does not say',
  limits:
    'It does not say what is true. It says who bears a claim out and who does not, on the day on which we last went through the record. What all sides agree on can be wrong, and what rests on people without names can be right. We do not weigh outlets against each other, do not count followers, and do not guess at what a silence means.',
  termsHeading: 'What the words mean',
  terms: [
    {
      term: 'Side',
      means: 'An actor, or those who speak for its party. A side says what its actors say.',
    },
    {
      term: 'Origin',
      means: 'Where an account begins. Ten outlets that pass on one report are one origin.',
    },
    {
      term: 'Voice',
      means:
        'A side that says so on the record, or an origin that was there or names its people. Origins that name the same person are one voice, and a person of a side that speaks is that side’s voice.',
    },
    {
      term: 'Position',
      means:
        'What an actor’s latest words on a claim say. Who says something else than before has changed position: both are shown, with their days. “No comment” takes nothing back. A side whose actors differ is divided, by name, and counts as saying both.',
    },
    {
      term: 'Silence',
      means:
        'Who is concerned and has said nothing is named, with the day up to which we looked. Silence is not denial.',
    },
    {
      term: 'What it hangs on',
      means:
        'The standing is worked out again without each origin and without each side. What changes it is named, with the standing that would be left; and so is the least that would have to come for another standing.',
    },
    {
      term: 'First',
      means: 'Said of an outlet only where the dates prove it, or where a source says so.',
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
        'A question is answered from the day on which the claim that answers it is agreed by all sides, documented, corroborated or denied.',
    },
    {
      term: 'Overdue',
      means:
        'An event that was announced for a day that has passed, and of which nothing is recorded since.',
    },
  ],
};
