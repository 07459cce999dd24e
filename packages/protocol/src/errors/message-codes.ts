/** The coded errors of messages between apps; part of the one table in `codes.ts`. */
export const messageCodes = {
  'SP-MSG-001': {
    cause: 'An app used a topic of messages, or a side or version of it, that its manifest does not declare.',
    effect: 'The call throws; nobody hears it.',
    remedy: 'Add the contract to `messages` in `app.config.ts`, and build the app again.',
  },
  'SP-MSG-002': {
    cause: 'A message is not as its contract says.',
    effect: 'Nobody gets it; whoever sent it gets the error.',
    remedy: 'Mend the field that is named, or give the contract a new version.',
  },
  'SP-MSG-003': {
    cause: 'The two sides of a topic have versions that no `from` or `to` of the newer one joins.',
    effect: 'This side does not get the message; it is told once. Others get it.',
    remedy: 'Add the conversion to the newer contract, or build the older app anew. `npm run check` says so before.',
  },
  'SP-MSG-004': {
    cause: 'No app of the composition answers a request.',
    effect: 'The request is not answered.',
    remedy: 'Check that the company has an app that declares the topic under `answers`, and offer another way where it has not.',
  },
  'SP-MSG-005': {
    cause: "No answer came before the contract's deadline.",
    effect: 'The request is not answered; an answer that comes later is dropped.',
    remedy: 'Look for what holds the answering app up, or give the contract a longer deadline.',
  },
  'SP-MSG-006': {
    cause: 'The app that answers a request refused it, for a reason that the contract names.',
    effect: 'The request is not answered.',
    remedy: 'Treat it as an answer: `facts.reason` says why, e.g. that the person closed the drawer.',
  },
  'SP-MSG-007': {
    cause: 'The app that answers a request threw.',
    effect: 'The request is not answered; the fault is reported as the answering app.',
    remedy: 'Look at the stack in the console, which names the answering release.',
  },
  'SP-MSG-008': {
    cause: 'A message contains itself, or holds more than messages are for: 24 levels, 20,000 values, 500,000 characters.',
    effect: 'Nobody gets it.',
    remedy: 'Keep the data on the server, and send its reference.',
  },
  'SP-MSG-009': {
    cause: 'An app publishes faster than its messages can be delivered.',
    effect: 'What it publishes now is not taken; what waits already is delivered.',
    remedy: 'Publish what changed once, not each step of it.',
  },
  'SP-MSG-010': {
    cause: 'A second app wants to answer a request, or to set a state, that belongs to another.',
    effect: 'The first one keeps it.',
    remedy: 'Give the second one a topic of its own, or take the topic out of one of the two.',
  },
} as const;
