package com.example.asciidoc;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page about renderers shows this example. */
class PageTest {

  private static final Path PAGE = Path.of("../../docs/writing-a-renderer.md");
  private static final Pattern BLOCK = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL);

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> all = files.filter(Files::isRegularFile).collect(Collectors.toList());
      all.add(Path.of("pom.xml"));
      StringBuilder sources = new StringBuilder();
      for (Path file : all) {
        sources.append(Files.readString(file)).append('\n');
      }
      return sources.toString();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_block_of_the_page_stands_in_the_sources() throws IOException {
    String sources = sources();
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .map(each -> each.group(1))
        .map(block -> dynamicTest(block, () -> assertTrue(sources.contains(block))));
  }
}
