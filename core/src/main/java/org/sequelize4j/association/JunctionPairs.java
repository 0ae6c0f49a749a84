package org.sequelize4j.association;

import java.util.List;
import org.sequelize4j.error.AssociationException;

/** Lets the two halves of a many-to-many find each other: by inverse, by keys that both name, or because nobody else is left. */
final class JunctionPairs {
    private final List<Half> halves;

    private JunctionPairs(List<Half> halves) {
        this.halves = halves;
    }

    static void pair(List<Half> all) {
        JunctionPairs pairs =
                new JunctionPairs(all.stream().filter(Half::isThrough).toList());
        pairs.halves.forEach(pairs::pairByInverse);
        pairs.halves.forEach(pairs::pairByKeys);
        pairs.halves.forEach(pairs::pairTheOnlyOne);
        pairs.halves.forEach(pairs::pairOverTheJunction);
        pairs.halves.forEach(pairs::refuseAmbiguous);
    }

    private void pairByInverse(Half half) {
        candidates(half).stream()
                .filter(other -> Inverses.areInverse(half, other))
                .findFirst()
                .ifPresent(half::pairWith);
    }

    private void pairByKeys(Half half) {
        if (half.partner() == null) {
            candidates(half).stream()
                    .filter(other -> namesAgree(half, other))
                    .findFirst()
                    .ifPresent(half::pairWith);
        }
    }

    private void pairTheOnlyOne(Half half) {
        if (half.partner() == null && half.isOpen()) {
            List<Half> others = openCandidates(half);
            if (others.size() == 1 && openCandidates(others.get(0)).size() == 1) {
                half.pairWith(others.get(0));
            }
        }
    }

    /** The only two halves between two models that share a junction are a pair whatever their aliases, as in Sequelize. */
    private void pairOverTheJunction(Half half) {
        if (half.partner() == null && !half.isSelf()) {
            List<Half> others = candidates(half);
            if (others.size() == 1 && candidates(others.get(0)).size() == 1 && !contradict(half, others.get(0))) {
                half.pairWith(others.get(0));
            }
        }
    }

    private static boolean contradict(Half one, Half other) {
        return differ(one.said().foreignKey().names(), other.said().otherKey().names())
                || differ(
                        one.said().otherKey().names(), other.said().foreignKey().names());
    }

    private static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Two unpaired halves of one self-association would give the junction three keys, which nobody means. */
    private void refuseAmbiguous(Half half) {
        boolean mustPair = half.said().typed() || half.isSelf();
        if (half.partner() != null || !mustPair || isNamed(half)) {
            return;
        }
        List<Half> others =
                candidates(half).stream().filter(other -> !isNamed(other)).toList();
        if (!others.isEmpty()) {
            throw new AssociationException(half + " could be the other half of "
                    + String.join(" or ", others.stream().map(Half::toString).toList())
                    + ". Say which by inverse(\"" + others.get(0).as()
                    + "\"), or name the keys by foreignKey and otherKey.");
        }
    }

    private List<Half> openCandidates(Half half) {
        return candidates(half).stream().filter(Half::isOpen).toList();
    }

    private List<Half> candidates(Half half) {
        return half.through().links().stream()
                .filter(other -> other != half
                        && other.partner() == null
                        && other.source() == half.target()
                        && other.target() == half.source())
                .toList();
    }

    private static boolean isNamed(Half half) {
        return !half.said().foreignKey().names().isEmpty()
                || !half.said().otherKey().names().isEmpty();
    }

    private static boolean namesAgree(Half one, Half other) {
        return sameNames(
                        one.said().foreignKey().names(), other.said().otherKey().names())
                || sameNames(
                        one.said().otherKey().names(), other.said().foreignKey().names());
    }

    private static boolean sameNames(List<String> one, List<String> other) {
        return !one.isEmpty() && one.equals(other);
    }
}
