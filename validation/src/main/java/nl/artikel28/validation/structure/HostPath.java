package nl.artikel28.validation.structure;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Arrays;
import java.util.List;
import nl.artikel28.attribute.AttributePath;

/**
 * One of our paths as a host's validator builds it, where the index of a list belongs to the node
 * after the list.
 */
final class HostPath {

  /** What a validator itself calls an item of a list. */
  private static final String ITEM = "<list element>";

  private static final int NO_INDEX = -1;

  private record Step(String name, int index) {

    static Step of(String text) {
      int bracket = text.indexOf('[');
      return bracket < 0
          ? new Step(text, NO_INDEX)
          : new Step(
              text.substring(0, bracket),
              Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
    }
  }

  private final List<Step> steps;

  private HostPath(List<Step> steps) {
    this.steps = steps;
  }

  static HostPath of(AttributePath path) {
    return new HostPath(
        path.equals(AttributePath.ROOT)
            ? List.of()
            : Arrays.stream(path.value().split("\\.")).map(Step::of).toList());
  }

  /** Ends the building of a violation, at this path. */
  void addTo(ConstraintViolationBuilder violation) {
    if (steps.isEmpty()) {
      violation.addConstraintViolation();
    } else {
      add(violation.addPropertyNode(steps.get(0).name()), 0);
    }
  }

  private void add(NodeBuilderCustomizableContext node, int at) {
    int item = at == 0 ? NO_INDEX : steps.get(at - 1).index();
    if (item == NO_INDEX) {
      if (!isLast(at)) {
        add(node.addPropertyNode(steps.get(at + 1).name()), at + 1);
      } else if (steps.get(at).index() == NO_INDEX) {
        node.addConstraintViolation();
      } else {
        node.addContainerElementNode(ITEM, List.class, 0)
            .inIterable()
            .atIndex(steps.get(at).index())
            .addConstraintViolation();
      }
    } else {
      add(node.inIterable().atIndex(item), at);
    }
  }

  private void add(NodeBuilderDefinedContext node, int at) {
    if (!isLast(at)) {
      add(node.addPropertyNode(steps.get(at + 1).name()), at + 1);
    } else if (steps.get(at).index() == NO_INDEX) {
      node.addConstraintViolation();
    } else {
      node.addContainerElementNode(ITEM, List.class, 0)
          .inIterable()
          .atIndex(steps.get(at).index())
          .addConstraintViolation();
    }
  }

  private boolean isLast(int at) {
    return at == steps.size() - 1;
  }
}
