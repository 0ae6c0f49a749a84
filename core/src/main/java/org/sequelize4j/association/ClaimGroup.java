package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
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
        return claims.stream().anyMatch(claim -> !claim.names().isEmpty());
    }

    boolean isThrough() {
        return claims.stream().anyMatch(Claim::isThrough);
    }

    boolean has(Side side) {
        return claims.stream().anyMatch(claim -> claim.side() == side);
    }

    boolean hasOpen(Side side) {
        return claims.stream()
                .anyMatch(claim -> claim.side() == side && claim.half().isOpen());
    }
}
