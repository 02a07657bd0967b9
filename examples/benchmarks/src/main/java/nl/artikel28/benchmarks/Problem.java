package nl.artikel28.benchmarks;

/**
 * What a contender finds.
 *
 * @param rule the rule that is not met
 * @param path the attribute
 * @param text what is wrong
 */
public record Problem(String rule, String path, String text) {}
