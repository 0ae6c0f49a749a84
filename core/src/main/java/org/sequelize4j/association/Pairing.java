package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.sequelize4j.Association.Kind;
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

    private Pairing(List<Claim> claims) {
        this.claims = claims;
        claims.forEach(claim -> groups.add(new ClaimGroup(claim)));
    }

    /** The claims of one holder on one referenced model, grouped by the key that they share. */
    static List<List<Claim>> group(List<Claim> claims) {
        Pairing pairing = new Pairing(claims);
        pairing.uniteWhere(Pairing::areInverse);
        pairing.uniteWhere(Pairing::nameTheSame);
        pairing.uniteTheOnlyOnes();
        pairing.uniteChoices();
        pairing.refuseAmbiguous();
        pairing.uniteWithJunctionKeys();
        return pairing.groups.stream().map(group -> List.copyOf(group.claims())).toList();
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
        List<ClaimGroup> belongsTo = groups.stream()
                .filter(group -> group.hasOpen(Side.BELONGS_TO) && !group.has(Side.HAS))
                .toList();
        List<ClaimGroup> has = groups.stream()
                .filter(group -> group.hasOpen(Side.HAS) && !group.has(Side.BELONGS_TO))
                .toList();
        if (belongsTo.size() == 1 && has.size() == 1) {
            unite(belongsTo.get(0), has.get(0));
        }
    }

    /** What chooses one of many rows has the key of the only hasMany, or else of the only belongsTo, where it names none. */
    private void uniteChoices() {
        List<ClaimGroup> choices = groups.stream()
                .filter(group -> !group.isNamed()
                        && group.claims().stream()
                                .allMatch(claim -> claim.half().said().readOnly()))
                .toList();
        List<ClaimGroup> many = groups.stream()
                .filter(group -> group.claims().stream().anyMatch(Pairing::isWrittenMany))
                .toList();
        List<ClaimGroup> belongsTo =
                groups.stream().filter(group -> group.hasOpen(Side.BELONGS_TO)).toList();
        List<ClaimGroup> keys = many.isEmpty() ? belongsTo : many;
        if (keys.size() == 1) {
            choices.forEach(choice -> unite(keys.get(0), choice));
        }
    }

    private static boolean isWrittenMany(Claim claim) {
        return claim.side() == Side.HAS
                && claim.half().kind() == Kind.HAS_MANY
                && !claim.half().said().readOnly();
    }

    /** On the typed face every association has an alias, so a guess among several would bind to the wrong one. */
    private void refuseAmbiguous() {
        List<String> candidates = claims.stream()
                .filter(claim -> claim.side() == Side.BELONGS_TO && claim.half().isOpen())
                .map(claim -> claim.half().as())
                .toList();
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
        uniteWhere((one, other) -> one.isThrough() && isFree(other) && sameDefault(one, other));
        List<ClaimGroup> junctionKeys = groups.stream()
                .filter(group -> group.isThrough() && !group.has(Side.BELONGS_TO))
                .toList();
        List<ClaimGroup> free = groups.stream()
                .filter(group -> group.claims().stream().anyMatch(this::isFree))
                .toList();
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

    private void uniteWhere(BiPredicate<Claim, Claim> together) {
        for (Claim one : claims) {
            for (Claim other : claims) {
                if (!one.equals(other) && groupOf(one) != groupOf(other) && together.test(one, other)) {
                    unite(groupOf(one), groupOf(other));
                }
            }
        }
    }

    private void unite(ClaimGroup one, ClaimGroup other) {
        groups.removeIf(group -> group == other);
        one.take(other);
    }

    private ClaimGroup groupOf(Claim claim) {
        return groups.stream()
                .filter(group -> group.contains(claim))
                .findFirst()
                .orElseThrow();
    }
}
