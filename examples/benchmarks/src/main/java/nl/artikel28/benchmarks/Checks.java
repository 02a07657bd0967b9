package nl.artikel28.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.artikel28.agreement.DataProcessingAgreement;
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

/** The eighteen checks by every contender. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 1)
public class Checks {

  /** The agreement that is asked about. */
  @Param({"compliant", "bad"})
  public String sample = "compliant";

  private final HandWritten handWritten = HandWritten.STANDARD;
  private final Artikel28 artikel28 = Artikel28.withTheChecks();
  private final WithHibernateValidator hibernateValidator = new WithHibernateValidator();
  private final WithYavi yavi = new WithYavi();
  private final WithDrools drools = new WithDrools();

  private DataProcessingAgreement agreement = Samples.named("compliant");

  /** Takes the sample. */
  @Setup
  public void takeSample() {
    agreement = Samples.named(sample);
  }

  /** {@return the problems, with their text in one language} */
  @Benchmark
  public Object a_handWritten() {
    return handWritten.check(agreement);
  }

  /** {@return the report, in which no text is made yet} */
  @Benchmark
  public Object b_artikel28() {
    return artikel28.review(agreement);
  }

  /** {@return the length of the text of the findings in one language} */
  @Benchmark
  public int c_artikel28WithText() {
    return Artikel28.textOf(artikel28.review(agreement));
  }

  /** {@return the violations, with their text} */
  @Benchmark
  public Object d_hibernateValidator() {
    return hibernateValidator.check(agreement);
  }

  /** {@return the length of the text of the violations} */
  @Benchmark
  public int e_yavi() {
    return WithYavi.textOf(yavi.check(agreement));
  }

  /** {@return the problems, with their text in one language} */
  @Benchmark
  public Object f_drools() {
    return drools.check(agreement);
  }
}
