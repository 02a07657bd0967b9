/**
 * What a review costs, beside what a user would take instead. Start reading at {@link
 * nl.artikel28.benchmarks.Check}, the questions that every contender answers.
 */
@NullMarked
package nl.artikel28.benchmarks;

import org.jspecify.annotations.NullMarked;
