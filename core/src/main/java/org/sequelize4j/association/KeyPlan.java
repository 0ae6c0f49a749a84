package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.error.AssociationException;

/**
 * From claims to foreign keys. A junction's primary key consists of its foreign keys, so keys that reference a junction are
 * planned after the junction's own.
 */
final class KeyPlan {
    private final List<Claim> claims = new ArrayList<>();
    private final Grouped<List<ModelDraft>, Claim> open = new Grouped<>();
    private final Set<ModelDraft> junctions = new LinkedHashSet<>();

    private KeyPlan(List<Half> halves) {
        for (Half half : halves) {
            for (Claim claim : Claim.of(half)) {
                claims.add(claim);
                open.add(List.of(claim.holder(), claim.referenced()), claim);
            }
            if (half.isThrough()) {
                junctions.add(half.through());
            }
        }
    }

    /** Gives every half its keys, every model its foreign keys, and every junction its primary key. */
    static void plan(List<Half> halves, ModelDrafts drafts) {
        KeyPlan plan = new KeyPlan(halves);
        while (!plan.open.isEmpty() || !plan.junctions.isEmpty()) {
            boolean progress = plan.planReady();
            progress |= plan.settleJunctions();
            if (!progress) {
                throw new AssociationException("The primary keys of the junctions "
                        + plan.junctions.stream().map(ModelDraft::name).toList()
                        + " are made of their foreign keys, and these reference each other in a circle; give one of the junctions"
                        + " a primary key of its own.");
            }
        }
        Set<SharedKey> keys = plan.keys();
        for (SharedKey key : keys) {
            key.holder().keys().add(key);
        }
        KeyAttributes.add(drafts);
        for (SharedKey key : keys) {
            key.refuseSharedHasOne();
        }
    }

    private boolean planReady() {
        boolean progress = false;
        for (List<ModelDraft> couple : List.copyOf(open.keys())) {
            if (couple.get(1).primaryKey() != null) {
                planKeys(open.of(couple));
                open.remove(couple);
                progress = true;
            }
        }
        return progress;
    }

    private static void planKeys(List<Claim> ofCouple) {
        Map<List<String>, SharedKey> byNames = new LinkedHashMap<>();
        for (List<Claim> group : Pairing.group(ofCouple)) {
            SharedKey key = new SharedKey(group);
            SharedKey same = byNames.get(key.names());
            byNames.put(key.names(), same == null ? key : SharedKey.merged(same, key));
        }
        for (SharedKey key : byNames.values()) {
            for (Claim claim : key.claims()) {
                claim.half().join(claim.side(), key);
            }
        }
    }

    /** Once all keys of a junction are known, so is its primary key. */
    private boolean settleJunctions() {
        boolean progress = false;
        for (ModelDraft junction : List.copyOf(junctions)) {
            if (haveKeys(junction.links())) {
                JunctionKeys.settle(junction, junction.links());
                junctions.remove(junction);
                progress = true;
            }
        }
        return progress;
    }

    private static boolean haveKeys(List<Half> halves) {
        for (Half half : halves) {
            if (!half.hasKeys()) {
                return false;
            }
        }
        return true;
    }

    /** In the order in which the associations were declared, whatever the order of planning was. */
    private Set<SharedKey> keys() {
        Set<SharedKey> keys = new LinkedHashSet<>();
        for (Claim claim : claims) {
            keys.add(claim.key());
        }
        return keys;
    }
}
