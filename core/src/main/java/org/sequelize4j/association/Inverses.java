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

    /** Refuses an inverse that leads elsewhere, or is claimed by several; one that does not exist yet may still be declared. */
    static void check(Half half, List<String> unfinished) {
        String inverse = half.said().inverse();
        if (inverse == null) {
            return;
        }
        Half other = named(half, inverse);
        if (other == null && !half.said().typed()) {
            unfinished.add(unknown(half, inverse));
            return;
        }
        if (other == null || !names(half, other)) {
            throw new AssociationException(unknown(half, inverse));
        }
        if (half.kind() != Kind.HAS_ONE && half.kind() != Kind.HAS_MANY) {
            refuseRivals(half, other);
        }
    }

    /** Several has-associations may read one key, but a key, or a junction, has one belongsTo that counts. */
    private static void refuseRivals(Half half, Half other) {
        String back = other.said().inverse();
        if (back != null && !back.equals(half.as())) {
            throw new AssociationException(half + " names \"" + other.as() + "\" as its inverse, and " + other
                    + " names \"" + back + "\" as its own; two halves of a pair have to name each other.");
        }
        for (Half rival : half.source().halves()) {
            if (rival != half && names(rival, other)) {
                throw new AssociationException("Both " + half + " and " + rival + " name \"" + other.as()
                        + "\" as their inverse; it can be the other half of one of them only.");
            }
        }
    }

    private static String unknown(Half half, String inverse) {
        List<String> possible = half.target().halves().stream()
                .filter(candidate -> candidate != half)
                .filter(candidate -> candidate.target() == half.source() && fits(half.kind(), candidate.kind()))
                .map(Half::as)
                .toList();
        return half + " names \"" + inverse + "\" as its inverse, and " + half.target() + " has no "
                + wanted(half.kind())
                + " " + half.source() + " of that alias; "
                + (possible.isEmpty() ? "it has none at all" : "it has " + String.join(", ", possible)) + "."
                + Suggestion.didYouMean(inverse, possible);
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

    private static @Nullable Half named(Half half, String inverse) {
        for (Half candidate : half.target().halves()) {
            if (candidate.as().equals(inverse)) {
                return candidate;
            }
        }
        return null;
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
