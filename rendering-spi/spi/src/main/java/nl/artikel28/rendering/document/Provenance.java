package nl.artikel28.rendering.document;

import java.util.List;
import nl.artikel28.attribute.AttributePath;

/**
 * Where a block comes from: the clauses of the paper it was read from, the attributes it tells, and
 * what a review remarked on them.
 *
 * @param clauses the numbers of the clauses in the paper; empty when there is none
 * @param paths the attributes; empty when it tells none
 * @param remarks the remarks; empty when there are none
 */
public record Provenance(List<String> clauses, List<AttributePath> paths, List<Remark> remarks) {

  /** From nowhere in particular. */
  public static final Provenance NONE = new Provenance(List.of(), List.of(), List.of());

  /**
   * Takes copies.
   *
   * @param clauses the numbers of the clauses
   * @param paths the attributes
   * @param remarks the remarks
   */
  public Provenance {
    clauses = clauses.stream().map(VisibleText::of).toList();
    paths = List.copyOf(paths);
    remarks = List.copyOf(remarks);
  }

  /**
   * {@return from one attribute}
   *
   * @param path the attribute
   */
  public static Provenance of(AttributePath path) {
    return new Provenance(List.of(), List.of(path), List.of());
  }
}
