package nl.artikel28.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole reviews: the 120 rules, and what the rule of structure adds to them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 7, time = 3)
@Measurement(iterations = 5, time = 1)
public class Reviews {

  private static final int COPIES = 512;

  /** The agreement that is reviewed. */
  @Param({"compliant", "weseedo"})
  public String sample = "compliant";

  private final Artikel28 rules = Artikel28.withoutStructure();
  private final Artikel28 whole = Artikel28.whole();

  private DataProcessingAgreement agreement = Samples.named("compliant");
  private DataProcessingAgreement[] copies = {};
  private int next;

  /** Takes the sample. */
  @Setup
  public void takeSample() {
    agreement = Samples.named(sample);
    String json = AgreementJson.write(agreement);
    copies = new DataProcessingAgreement[COPIES];
    for (int i = 0; i < COPIES; i++) {
      copies[i] = AgreementJson.read(json);
    }
  }

  /** {@return the report without the rule of structure, no text made} */
  @Benchmark
  public Object a_rules() {
    return rules.review(agreement);
  }

  /** {@return the length of the text of the findings in one language} */
  @Benchmark
  public int b_rulesWithText() {
    return Artikel28.textOf(rules.review(agreement));
  }

  /** {@return the whole report on a value that was reviewed before} */
  @Benchmark
  public Object c_wholeAgain() {
    return whole.review(agreement);
  }

  /**
   * {@return the whole report on one of many equal values, none of which is asked twice in a row}
   */
  @Benchmark
  public Object d_wholeOnAnotherValue() {
    next = (next + 1) % COPIES;
    return whole.review(copies[next]);
  }
}
