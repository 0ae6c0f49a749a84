package org.sequelize4j.association;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** The halves that name each other by {@code inverse}. */
final class Inverses {
    private Inverses() {}

    /** Refuses an inverse that does not exist, leads elsewhere, or is claimed by several. */
    static void check(Half half, List<Half> all) {
        String inverse = half.said().inverse();
        if (inverse == null) {
            return;
        }
        Half other = named(half, inverse, all);
        if (other == null || other == half || other.target() != half.source() || !fits(half.kind(), other.kind())) {
            List<String> possible = all.stream()
                    .filter(candidate -> candidate != half && candidate.source() == half.target())
                    .filter(candidate -> candidate.target() == half.source() && fits(half.kind(), candidate.kind()))
                    .map(Half::as)
                    .toList();
            throw new AssociationException(half + " names \"" + inverse + "\" as its inverse, and "
                    + half.target().name()
                    + " has no " + wanted(half.kind()) + " " + half.source().name() + " of that alias; "
                    + (possible.isEmpty() ? "it has none at all" : "it has " + String.join(", ", possible)) + "."
                    + Suggestion.didYouMean(inverse, possible));
        }
        String back = other.said().inverse();
        if (back != null && !back.equals(half.as())) {
            throw new AssociationException(half + " names \"" + inverse + "\" as its inverse, and " + other
                    + " names \"" + back + "\" as its own; two halves of a pair have to name each other.");
        }
        boolean otherHasOneKeyOnly = half.kind() != Kind.HAS_MANY && half.kind() != Kind.HAS_ONE;
        for (Half rival : all) {
            if (otherHasOneKeyOnly
                    && rival != half
                    && rival.source() == half.source()
                    && rival.target() == half.target()
                    && inverse.equals(rival.said().inverse())) {
                throw new AssociationException("Both " + half + " and " + rival + " name \"" + inverse
                        + "\" as their inverse; it can be the other half of one of them only.");
            }
        }
    }

    /** Whether one of the two names the other. */
    static boolean areInverse(Half one, Half other) {
        return names(one, other) || names(other, one);
    }

    private static boolean names(Half one, Half other) {
        return one != other
                && other.as().equals(one.said().inverse())
                && other.source() == one.target()
                && other.target() == one.source()
                && fits(one.kind(), other.kind());
    }

    private static @Nullable Half named(Half half, String inverse, List<Half> all) {
        return all.stream()
                .filter(candidate ->
                        candidate.source() == half.target() && candidate.as().equals(inverse))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(Kind one, Kind other) {
        return switch (one) {
            case BELONGS_TO -> other == Kind.HAS_ONE || other == Kind.HAS_MANY;
            case HAS_ONE, HAS_MANY -> other == Kind.BELONGS_TO;
            case BELONGS_TO_MANY -> other == Kind.BELONGS_TO_MANY;
        };
    }

    private static String wanted(Kind kind) {
        return switch (kind) {
            case BELONGS_TO -> "hasOne or hasMany to";
            case HAS_ONE, HAS_MANY -> AssociationDeclaration.word(Kind.BELONGS_TO) + " to";
            case BELONGS_TO_MANY -> AssociationDeclaration.word(kind) + " to";
        };
    }
}
