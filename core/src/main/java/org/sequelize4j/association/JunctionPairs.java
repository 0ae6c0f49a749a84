package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.error.AssociationException;

/** Lets the two halves of a many-to-many find each other: by inverse, by keys that both name, or because nobody else is left. */
final class JunctionPairs {
    private JunctionPairs() {}

    /** What tells most comes first, for all of them, before anything that tells less. */
    static void pair(List<Half> all) {
        List<Half> halves = new ArrayList<>();
        for (Half half : all) {
            if (half.isThrough()) {
                halves.add(half);
            }
        }
        for (Half half : halves) {
            pairByInverse(half);
        }
        for (Half half : halves) {
            pairByKeys(half);
        }
        for (Half half : halves) {
            pairTheOnlyOne(half);
        }
        for (Half half : halves) {
            pairOverTheJunction(half);
        }
        for (Half half : halves) {
            refuseAmbiguous(half);
        }
    }

    private static void pairByInverse(Half half) {
        for (Half other : candidates(half)) {
            if (Inverses.areInverse(half, other)) {
                half.pairWith(other);
                return;
            }
        }
    }

    private static void pairByKeys(Half half) {
        if (half.partner() != null) {
            return;
        }
        for (Half other : candidates(half)) {
            if (namesAgree(half, other)) {
                half.pairWith(other);
                return;
            }
        }
    }

    private static void pairTheOnlyOne(Half half) {
        if (half.partner() == null && half.isOpen()) {
            List<Half> others = openCandidates(half);
            if (others.size() == 1 && openCandidates(others.get(0)).size() == 1) {
                half.pairWith(others.get(0));
            }
        }
    }

    /** The only two halves between two models that share a junction are a pair whatever their aliases, as in Sequelize. */
    private static void pairOverTheJunction(Half half) {
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
    private static void refuseAmbiguous(Half half) {
        boolean mustPair = half.said().typed() || half.isSelf();
        if (half.partner() != null || !mustPair || isNamed(half)) {
            return;
        }
        List<Half> others = new ArrayList<>();
        for (Half other : candidates(half)) {
            if (!isNamed(other)) {
                others.add(other);
            }
        }
        if (!others.isEmpty()) {
            throw new AssociationException(half + " could be the other half of "
                    + String.join(" or ", others.stream().map(Half::toString).toList())
                    + ". Say which by inverse(\"" + others.get(0).as()
                    + "\"), or name the keys by foreignKey and otherKey.");
        }
    }

    private static List<Half> openCandidates(Half half) {
        List<Half> open = new ArrayList<>();
        for (Half other : candidates(half)) {
            if (other.isOpen()) {
                open.add(other);
            }
        }
        return open;
    }

    private static List<Half> candidates(Half half) {
        List<Half> candidates = new ArrayList<>();
        for (Half other : half.through().links()) {
            boolean leadsBack = other.source() == half.target() && other.target() == half.source();
            if (other != half && other.partner() == null && leadsBack) {
                candidates.add(other);
            }
        }
        return candidates;
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
