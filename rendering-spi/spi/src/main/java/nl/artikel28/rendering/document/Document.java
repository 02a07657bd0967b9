package nl.artikel28.rendering.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A document before it has a format: a tree of blocks in one language. Start reading here.
 *
 * @param language the language of the document
 * @param title the title
 * @param subtitle a line under the title; if absent, there is none
 * @param description what the document is, in one sentence; it goes with the file, not on the page
 * @param running what stands at the head of every page, in formats that have pages
 * @param content the blocks
 * @param attachments files that travel with the document; empty when there are none
 */
public record Document(
    Locale language,
    String title,
    Optional<String> subtitle,
    String description,
    String running,
    List<Block> content,
    List<Attachment> attachments) {

  /**
   * Refuses two places with one anchor.
   *
   * @param language the language of the document
   * @param title the title
   * @param subtitle a line under the title
   * @param description what the document is
   * @param running what stands at the head of every page
   * @param content the blocks
   * @param attachments files that travel with the document
   * @throws IllegalArgumentException when two sections or clauses have one anchor
   */
  public Document {
    title = VisibleText.of(title);
    subtitle = subtitle.map(VisibleText::of);
    description = VisibleText.of(description);
    running = VisibleText.of(running);
    content = List.copyOf(content);
    attachments = List.copyOf(attachments);
    refuseTwins(content, new HashSet<>());
  }

  private static void refuseTwins(List<Block> blocks, Set<String> anchors) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        refuseTwin(section.anchor(), anchors);
        refuseTwins(section.content(), anchors);
      } else if (block instanceof Clause clause) {
        refuseTwin(clause.anchor(), anchors);
      }
    }
  }

  private static void refuseTwin(String anchor, Set<String> anchors) {
    if (!anchors.add(anchor)) {
      throw new IllegalArgumentException("two places have the anchor '" + anchor + "'");
    }
  }

  /**
   * {@return the same document with one more file that travels with it}
   *
   * @param attachment the file
   */
  public Document with(Attachment attachment) {
    List<Attachment> more = new ArrayList<>(attachments);
    more.add(attachment);
    return new Document(language, title, subtitle, description, running, content, more);
  }

  /** {@return the headings of all sections, in order} */
  public List<Heading> outline() {
    List<Heading> headings = new ArrayList<>();
    collect(content, 1, headings);
    return List.copyOf(headings);
  }

  private static void collect(List<Block> blocks, int depth, List<Heading> headings) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        headings.add(new Heading(depth, section.numbering(), section.heading(), section.anchor()));
        collect(section.content(), depth + 1, headings);
      }
    }
  }
}
