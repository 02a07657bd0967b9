package nl.artikel28.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.attribute.Attribute;
import nl.artikel28.attribute.AttributePath;
import nl.artikel28.attribute.Composite;
import nl.artikel28.attribute.Shape;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Waivers;

/** Agreements to test with. */
public final class Agreements {

  private static final Composite SHAPE = Composite.of(DataProcessingAgreement.class);

  private static final DataProcessingAgreement COMPLETE = CompleteAgreement.build();

  private Agreements() {}

  /**
   * {@return an agreement between invented parties in which nothing is missing, to take one thing
   * away from}
   */
  public static DataProcessingAgreement complete() {
    return COMPLETE;
  }

  /** {@return arbitrary agreements: complete or not, well-formed or not, all that can be built} */
  public static Arbitrary<DataProcessingAgreement> any() {
    return new AnyValue(paths()).of(SHAPE).map(DataProcessingAgreement.class::cast);
  }

  /** {@return arbitrary policies} */
  public static Arbitrary<Policy> anyPolicy() {
    return new AnyValue(paths()).of(Composite.of(Policy.class)).map(Policy.class::cast);
  }

  /** {@return arbitrary waivers} */
  public static Arbitrary<Waivers> anyWaivers() {
    return new AnyValue(paths()).of(Composite.of(Waivers.class)).map(Waivers.class::cast);
  }

  /** {@return the paths of all attributes of an agreement, list items at index 0} */
  public static List<AttributePath> paths() {
    List<AttributePath> paths = new ArrayList<>();
    collect(SHAPE, AttributePath.ROOT, paths);
    return paths;
  }

  private static void collect(Shape shape, AttributePath at, List<AttributePath> paths) {
    if (shape instanceof Shape.Choice choice) {
      choice.cases().forEach(each -> collect(each, at, paths));
    } else if (shape instanceof Composite composite) {
      for (Attribute attribute : composite.attributes()) {
        AttributePath path = at.child(attribute.name());
        paths.add(path);
        collect(attribute.shape(), attribute.isMany() ? path.item(0) : path, paths);
      }
    }
  }
}
