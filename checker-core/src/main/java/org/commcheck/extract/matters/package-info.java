/**
 * The matters of a document besides its action items: decisions, questions, risks, options, contact points, escalation levels, causes,
 * follow-ups, sequences, and what qualifies promises and progress. In: an entry as read, and the facts found so far. Out: facts. Neighbours:
 * {@code commitment} before it, {@code assembly} runs it.
 */
@NullMarked
package org.commcheck.extract.matters;

import org.jspecify.annotations.NullMarked;
