package nl.artikel28.validation.party;

import java.util.List;
import nl.artikel28.agreement.duty.Side;
import nl.artikel28.agreement.party.Party;
import nl.artikel28.agreement.party.PartyRole;

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
    for (PartyRole role : party.roles()) {
      if (isOn(side, role)) {
        return true;
      }
    }
    return false;
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

  private static boolean isOnForAll(Side side, Party party) {
    for (PartyRole role : party.roles()) {
      if (isOn(side, role) && role.activity().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a party is meant where the agreement speaks of a side: it stands there for all
   * processing or, when nobody does, for an activity.
   */
  static boolean isMeantBy(Side side, Party party, List<Party> parties) {
    return isOnForAll(side, party) || (isOn(side, party) && !isTakenForAll(side, parties));
  }

  private static boolean isTakenForAll(Side side, List<Party> parties) {
    for (Party party : parties) {
      if (isOnForAll(side, party)) {
        return true;
      }
    }
    return false;
  }
}
