/**
 * Why work of several participants does not go on.
 *
 * - `tcc-timed-out`: the deadline came before every participant had reserved; all of it is cancelled.
 * - `tcc-unavailable`: a participant did not answer its try, or failed; all of it is cancelled.
 * - `tcc-undecided`: the log could not be reached when the decision was due; recovery finishes it one way or the other.
 * - `tcc-late-try`: a participant refuses a try that came after the cancel, the decision or the deadline.
 * - `tcc-contradiction`: a participant was told to confirm what it has not reserved, or to cancel what it has confirmed; a fault.
 */
export type TccReason = 'tcc-timed-out' | 'tcc-unavailable' | 'tcc-undecided' | 'tcc-late-try' | 'tcc-contradiction';
