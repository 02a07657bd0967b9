package nl.artikel28.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel28.agreement.DataProcessingAgreement;
import nl.artikel28.json.AgreementJson;
import nl.artikel28.json.JsonFormatException;
import nl.artikel28.json.PolicyJson;
import nl.artikel28.json.WaiversJson;
import nl.artikel28.policy.Policy;
import nl.artikel28.report.Waivers;
import nl.artikel28.text.Nearest;
import nl.artikel28.text.PlainText;
import nl.artikel28.validation.Reviewer;

/** Gets agreements and policies from a file or from those that come with the quickstart. */
final class Inputs {

  private static final List<String> AGREEMENTS = List.of("omgevingsdienst-haaglanden", "weseedo");
  private static final Map<String, Policy> BUILT_IN =
      Map.of("statute", Policy.statute(), "standard", Policy.standard());
  private static final List<String> POLICIES =
      List.of("statute", "standard", "omgevingsdienst-haaglanden", "weseedo");

  private Inputs() {}

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  static DataProcessingAgreement agreement(String nameOrFile) {
    return read("agreement", nameOrFile, AGREEMENTS, AgreementJson::read);
  }

  static Waivers waivers(String file) {
    return read("waivers", file, List.of(), WaiversJson::read);
  }

  static Reviewer reviewer(Policy policy) {
    try {
      return Reviewer.under(policy);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(String.valueOf(e.getMessage()));
    }
  }

  /** A policy and those that it extends, each with what it extends merged into it. */
  static List<Policy> lineage(Policy policy) {
    List<Policy> lineage = new ArrayList<>();
    Policy whole = policy.resolved();
    lineage.add(whole);
    whole.lineage().forEach(base -> lineage.add(policy(base).resolved()));
    return lineage;
  }

  static Policy policy(String nameOrFile) {
    Policy builtIn = BUILT_IN.get(nameOrFile);
    return builtIn != null
        ? builtIn
        : resolved(ownName(read("policy", nameOrFile, POLICIES, PolicyJson::read)));
  }

  /** A file cannot pass for one of the library's own policies, nor say what was merged into it. */
  private static Policy ownName(Policy policy) {
    if (BUILT_IN.containsKey(policy.name())) {
      throw new UnusableInputException(
          "the name " + policy.name() + " belongs to a policy of the library itself");
    }
    if (!policy.lineage().isEmpty()) {
      throw new UnusableInputException(
          "'lineage' follows from what a policy extends; leave it out");
    }
    return policy;
  }

  /** Lays a policy over the one it extends, which may be one of ours. */
  private static Policy resolved(Policy policy) {
    if (policy.base().isEmpty()) {
      return policy;
    }
    String base = policy.base().get();
    if (!POLICIES.contains(base)) {
      throw new UnusableInputException(
          "the policy "
              + PlainText.excerpt(policy.name())
              + " extends "
              + PlainText.excerpt(base)
              + ", which is not known"
              + Nearest.hint(base, POLICIES));
    }
    if (base.equals(policy.name())) {
      throw new UnusableInputException("the policy " + PlainText.excerpt(base) + " extends itself");
    }
    return policy.over(policy(base));
  }

  private static <T> T read(
      String what, String nameOrFile, List<String> bundled, Reader<T> reader) {
    try (InputStream in = open(what, nameOrFile, bundled)) {
      return reader.read(in);
    } catch (JsonFormatException e) {
      throw new UnusableInputException(nameOrFile + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UnusableInputException(nameOrFile + ": cannot be read (" + reason(e) + ")");
    }
  }

  private static InputStream open(String what, String nameOrFile, List<String> bundled)
      throws IOException {
    Path file = path(nameOrFile);
    if (Files.isRegularFile(file)) {
      return Files.newInputStream(file);
    }
    if (bundled.contains(nameOrFile)) {
      String folder = what.equals("agreement") ? "agreements/" : "policies/";
      InputStream in = Inputs.class.getResourceAsStream(folder + nameOrFile + ".json");
      if (in != null) {
        return in;
      }
    }
    if (Files.exists(file)) {
      throw new UnusableInputException(
          PlainText.excerpt(nameOrFile)
              + (Files.isDirectory(file) ? " is a directory" : " is no regular file"));
    }
    throw new UnusableInputException(
        bundled.isEmpty()
            ? "there is no file named " + PlainText.excerpt(nameOrFile)
            : "there is no file and no %s named %s%s (it is a file or one of %s)"
                .formatted(
                    what,
                    PlainText.excerpt(nameOrFile),
                    Nearest.hint(nameOrFile, bundled),
                    String.join(", ", bundled)));
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnusableInputException(
          PlainText.excerpt(name)
              + " cannot be the name of a file with the character set of this machine");
    }
  }
}
