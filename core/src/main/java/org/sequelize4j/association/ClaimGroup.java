package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.association.Claim.Side;

/** Claims that are known to speak of one key. */
final class ClaimGroup {
    private final List<Claim> claims = new ArrayList<>();

    ClaimGroup(Claim first) {
        claims.add(first);
    }

    List<Claim> claims() {
        return claims;
    }

    void take(ClaimGroup other) {
        claims.addAll(other.claims);
    }

    boolean contains(Claim claim) {
        return claims.contains(claim);
    }

    /** Whether somebody gave the key its name. */
    boolean isNamed() {
        for (Claim claim : claims) {
            if (!claim.names().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean isThrough() {
        for (Claim claim : claims) {
            if (claim.isThrough()) {
                return true;
            }
        }
        return false;
    }

    boolean has(Side side) {
        for (Claim claim : claims) {
            if (claim.side() == side) {
                return true;
            }
        }
        return false;
    }

    boolean hasOpen(Side side) {
        for (Claim claim : claims) {
            if (claim.side() == side && claim.half().isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all only choose one of the rows that others lead to. */
    boolean isReadOnly() {
        for (Claim claim : claims) {
            if (!claim.half().said().readOnly()) {
                return false;
            }
        }
        return true;
    }

    boolean hasWrittenMany() {
        for (Claim claim : claims) {
            Half half = claim.half();
            if (claim.side() == Side.HAS
                    && half.kind() == Kind.HAS_MANY
                    && !half.said().readOnly()) {
                return true;
            }
        }
        return false;
    }
}
