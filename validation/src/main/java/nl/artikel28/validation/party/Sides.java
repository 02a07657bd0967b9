package nl.artikel28.validation.party;

import java.util.List;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;
import nl.artikel28.agreement.party.ProcessingRole;

/** Who stands on which side. A joint controller is a controller; a sub-processor is on no side. */
final class Sides {

  private Sides() {}

  /** Whether a role belongs to a side. */
  static boolean isOn(Side side, PartyRole role) {
    return switch (role.role()) {
      case CONTROLLER, JOINT_CONTROLLER -> side == Side.CONTROLLER;
      case PROCESSOR -> side == Side.PROCESSOR;
      case SUB_PROCESSOR -> false;
    };
  }

  /** Whether a party stands on a side, for all processing or for an activity. */
  static boolean isOn(Side side, Party party) {
    return strength(side, party) > 0;
  }

  /** Whether anyone stands on a side. */
  static boolean isTaken(Side side, List<Party> parties) {
    for (Party party : parties) {
      if (isOn(side, party)) {
        return true;
      }
    }
    return false;
  }

  /** How strongly a party stands on a side, as {@link PartyRole#strength} counts. */
  static int strength(Side side, Party party) {
    return switch (side) {
      case CONTROLLER -> party.strengthAsController();
      case PROCESSOR -> party.strengthAs(ProcessingRole.PROCESSOR);
      case BOTH -> 0;
    };
  }

  /**
   * Whether a party is meant where the agreement speaks of a side: it stands there, and nobody
   * stands there more strongly.
   */
  static boolean isMeantBy(Side side, Party party, List<Party> parties) {
    int own = strength(side, party);
    for (Party other : parties) {
      if (strength(side, other) > own) {
        return false;
      }
    }
    return own > 0;
  }
}
