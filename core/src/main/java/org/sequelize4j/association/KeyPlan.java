package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<List<ModelDraft>, List<Claim>> open = new LinkedHashMap<>();
    private final List<SharedKey> keys = new ArrayList<>();

    private KeyPlan(List<Half> halves) {
        for (Half half : halves) {
            for (Claim claim : Claim.of(half)) {
                claims.add(claim);
                open.computeIfAbsent(List.of(claim.holder(), claim.referenced()), couple -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    /** Gives every half its keys, every model its foreign keys, and every junction its primary key. */
    static void plan(List<Half> halves, ModelDrafts drafts) {
        KeyPlan plan = new KeyPlan(halves);
        Set<ModelDraft> junctions = new LinkedHashSet<>();
        halves.stream().filter(Half::isThrough).forEach(half -> junctions.add(half.through()));
        while (!plan.open.isEmpty() || !junctions.isEmpty()) {
            boolean progress = plan.planReady();
            progress |= junctions.removeIf(plan::settle);
            if (!progress) {
                throw new AssociationException("The primary keys of the junctions "
                        + junctions.stream().map(ModelDraft::name).toList()
                        + " are made of their foreign keys, and these reference each other in a circle; give one of the junctions"
                        + " a primary key of its own.");
            }
        }
        plan.distribute();
        KeyAttributes.add(drafts);
        plan.keys.forEach(SharedKey::refuseSharedHasOne);
    }

    private boolean planReady() {
        List<List<ModelDraft>> ready = open.keySet().stream()
                .filter(couple -> couple.get(1).primaryKey() != null)
                .toList();
        for (List<ModelDraft> couple : ready) {
            Map<List<String>, SharedKey> byNames = new LinkedHashMap<>();
            for (List<Claim> group : Pairing.group(open.getOrDefault(couple, List.of()))) {
                SharedKey key = new SharedKey(group);
                byNames.merge(key.names(), key, SharedKey::merged);
            }
            byNames.values().forEach(this::take);
            open.remove(couple);
        }
        return !ready.isEmpty();
    }

    private void take(SharedKey key) {
        keys.add(key);
        key.claims().forEach(claim -> claim.half().join(claim.side(), key));
    }

    /** Once all keys of a junction are known, so is its primary key. */
    private boolean settle(ModelDraft junction) {
        if (!junction.links().stream().allMatch(Half::hasKeys)) {
            return false;
        }
        JunctionKeys.settle(junction, junction.links());
        return true;
    }

    /** In the order in which the associations were declared, whatever the order of planning was. */
    private void distribute() {
        Map<Claim, Integer> order = new HashMap<>();
        claims.forEach(claim -> order.put(claim, order.size()));
        keys.sort(Comparator.comparingInt(
                key -> key.claims().stream().mapToInt(order::get).min().orElseThrow()));
        keys.forEach(key -> key.holder().keys().add(key));
    }
}
