package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.association.Claim.Side;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.error.AssociationException;

/**
 * Finds out which claims between two models speak of the same foreign key: those that name each other, those that name the
 * same key, and those that are the only ones left.
 */
final class Pairing {
    private final List<Claim> claims;
    private final List<ClaimGroup> groups = new ArrayList<>();

    /** Why two claims speak of one key. */
    private enum Tie {
        INVERSE,
        SAME_NAMES,
        KEY_OF_JUNCTION
    }

    private Pairing(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            groups.add(new ClaimGroup(claim));
        }
    }

    /** The claims of one holder on one referenced model, grouped by the key that they share. */
    static List<List<Claim>> group(List<Claim> claims) {
        Pairing pairing = new Pairing(claims);
        pairing.uniteWhere(Tie.INVERSE);
        pairing.uniteWhere(Tie.SAME_NAMES);
        pairing.uniteTheOnlyOnes();
        pairing.uniteChoices();
        pairing.refuseAmbiguous();
        pairing.uniteWithJunctionKeys();
        List<List<Claim>> groups = new ArrayList<>();
        for (ClaimGroup group : pairing.groups) {
            groups.add(group.claims());
        }
        return groups;
    }

    private boolean areTied(Tie tie, Claim one, Claim other) {
        return switch (tie) {
            case INVERSE -> areInverse(one, other);
            case SAME_NAMES -> nameTheSame(one, other);
            case KEY_OF_JUNCTION -> one.isThrough() && isFree(other) && sameDefault(one, other);
        };
    }

    private static boolean areInverse(Claim one, Claim other) {
        PolymorphicKey key = one.polymorphic();
        PolymorphicKey otherKey = other.polymorphic();
        if (key != null && otherKey != null) {
            return key.name().equals(otherKey.name());
        }
        if (one.isThrough() && other.isThrough()) {
            return one.half().partner() == other.half() && one.side() != other.side();
        }
        return Inverses.areInverse(one.half(), other.half());
    }

    private static boolean nameTheSame(Claim one, Claim other) {
        return !one.names().isEmpty() && one.names().equals(other.names());
    }

    private void uniteTheOnlyOnes() {
        List<ClaimGroup> belongsTo = openAndWithout(Side.BELONGS_TO, Side.HAS);
        List<ClaimGroup> has = openAndWithout(Side.HAS, Side.BELONGS_TO);
        if (belongsTo.size() == 1 && has.size() == 1) {
            unite(belongsTo.get(0), has.get(0));
        }
    }

    private List<ClaimGroup> openAndWithout(Side open, Side without) {
        List<ClaimGroup> found = new ArrayList<>();
        for (ClaimGroup group : groups) {
            if (group.hasOpen(open) && !group.has(without)) {
                found.add(group);
            }
        }
        return found;
    }

    /** What chooses one of many rows has the key of the only hasMany, or else of the only belongsTo, where it names none. */
    private void uniteChoices() {
        List<ClaimGroup> choices = new ArrayList<>();
        List<ClaimGroup> many = new ArrayList<>();
        List<ClaimGroup> belongsTo = new ArrayList<>();
        for (ClaimGroup group : groups) {
            if (!group.isNamed() && group.isReadOnly()) {
                choices.add(group);
            }
            if (group.hasWrittenMany()) {
                many.add(group);
            }
            if (group.hasOpen(Side.BELONGS_TO)) {
                belongsTo.add(group);
            }
        }
        List<ClaimGroup> keys = many.isEmpty() ? belongsTo : many;
        if (keys.size() == 1) {
            for (ClaimGroup choice : choices) {
                unite(keys.get(0), choice);
            }
        }
    }

    /** On the typed face every association has an alias, so a guess among several would bind to the wrong one. */
    private void refuseAmbiguous() {
        List<String> candidates = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.side() == Side.BELONGS_TO && claim.half().isOpen()) {
                candidates.add(claim.half().as());
            }
        }
        for (Claim claim : claims) {
            boolean alone = claim.side() == Side.HAS && !groupOf(claim).has(Side.BELONGS_TO);
            if (alone && claim.half().said().typed() && claim.names().isEmpty() && !candidates.isEmpty()) {
                throw new AssociationException(
                        claim.half() + " could be the other half of several associations. Say of which by"
                                + " inverse(\"" + candidates.get(0) + "\") (or inverse = \"" + candidates.get(0)
                                + "\" in the annotation); " + claim.holder() + " has " + String.join(", ", candidates)
                                + ". For a key of its own, name it by foreignKey.");
            }
        }
    }

    private void uniteWithJunctionKeys() {
        uniteWhere(Tie.KEY_OF_JUNCTION);
        List<ClaimGroup> junctionKeys = new ArrayList<>();
        List<ClaimGroup> free = new ArrayList<>();
        for (ClaimGroup group : groups) {
            if (group.isThrough() && !group.has(Side.BELONGS_TO)) {
                junctionKeys.add(group);
            }
            if (isFree(group)) {
                free.add(group);
            }
        }
        if (junctionKeys.isEmpty() || free.isEmpty()) {
            return;
        }
        if (junctionKeys.size() == 1 && free.size() == 1) {
            if (!junctionKeys.get(0).isNamed() || !free.get(0).isNamed()) {
                unite(junctionKeys.get(0), free.get(0));
            }
            return;
        }
        for (ClaimGroup key : junctionKeys) {
            Claim claim = key.claims().get(0);
            if (claim.half().said().typed() && !key.isNamed()) {
                throw new AssociationException("The junction " + claim.holder() + " of " + claim.half()
                        + " has several associations with " + claim.referenced()
                        + "; say which one it goes by with foreignKey and otherKey.");
            }
        }
    }

    private boolean isFree(ClaimGroup group) {
        for (Claim claim : group.claims()) {
            if (isFree(claim)) {
                return true;
            }
        }
        return false;
    }

    /** A belongsTo, or a lone has-association, that may still be that of a junction's key. */
    private boolean isFree(Claim claim) {
        ClaimGroup group = groupOf(claim);
        boolean leads = claim.side() == Side.BELONGS_TO || (claim.side() == Side.HAS && !group.has(Side.BELONGS_TO));
        return leads && claim.half().isOpen() && !group.isThrough();
    }

    private static boolean sameDefault(Claim junction, Claim other) {
        List<String> referenced = junction.referenced().primaryKey();
        if (referenced == null || !junction.names().isEmpty() || !other.names().isEmpty()) {
            return false;
        }
        List<String> one = junction.defaultNames(referenced);
        List<String> another = other.defaultNames(referenced);
        return String.join(",", one).equalsIgnoreCase(String.join(",", another));
    }

    private void uniteWhere(Tie tie) {
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (groupOf(one) != groupOf(other) && areTied(tie, one, other)) {
                    unite(groupOf(one), groupOf(other));
                }
            }
        }
    }

    private void unite(ClaimGroup one, ClaimGroup other) {
        groups.remove(other);
        one.take(other);
    }

    private ClaimGroup groupOf(Claim claim) {
        for (ClaimGroup group : groups) {
            if (group.contains(claim)) {
                return group;
            }
        }
        throw new IllegalStateException(claim.half() + " was left without a group");
    }
}
