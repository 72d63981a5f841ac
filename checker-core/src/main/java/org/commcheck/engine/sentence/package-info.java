/**
 * Rules in plain sentences: reads files of them and translates them to Drools' language with the sentences that {@code sentences.dsl} knows. It
 * knows neither packs nor sessions; the engine asks it.
 */
@NullMarked
package org.commcheck.engine.sentence;

import org.jspecify.annotations.NullMarked;
