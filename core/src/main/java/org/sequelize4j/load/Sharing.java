package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.plan.Fetch;
import org.sequelize4j.plan.Node;

/**
 * Which nodes of a plan make one instance of a row, however often it is reached: those of one model that read the same attributes
 * and the same below. What a path asks for otherwise, another path does not see, so its instances are its own.
 */
final class Sharing {
    /** Every node makes an instance of each row that it reads. */
    static final Sharing NONE = new Sharing();

    private final IdentityHashMap<Node, Integer> groups = new IdentityHashMap<>();
    private int number;

    /**
     * A node that may share.
     *
     * @param repeated whether it alone can reach a row more than once
     */
    private record Candidate(Node node, boolean repeated) {
        boolean isLike(Candidate other) {
            return node.model().equals(other.node.model())
                    && node.attributes().equals(other.node.attributes())
                    && node.virtuals().equals(other.node.virtuals())
                    && node.unasked().equals(other.node.unasked())
                    && node.includes().equals(other.node.includes());
        }
    }

    private Sharing() {}

    /** Below the instances of a query, which are one for each row. */
    static Sharing of(Node root) {
        if (root.joined().isEmpty() && root.fetches().isEmpty()) {
            return NONE;
        }
        List<Candidate> candidates = new ArrayList<>();
        below(root, candidates);
        return grouped(candidates);
    }

    /** Of what is loaded for instances that are there. */
    static Sharing of(Fetch fetch) {
        List<Candidate> candidates = new ArrayList<>();
        fetched(fetch, candidates);
        return grouped(candidates);
    }

    private static void below(Node node, List<Candidate> found) {
        for (Node joined : node.joined()) {
            if (!joined.folded()) {
                add(joined, joined.association() instanceof BelongsTo, found);
            }
            below(joined, found);
        }
        node.fetches().forEach(fetch -> fetched(fetch, found));
    }

    private static void fetched(Fetch fetch, List<Candidate> found) {
        boolean repeated =
                fetch.association() instanceof BelongsToMany || fetch.read().parent() != null;
        add(fetch.read().node(), repeated, found);
        below(fetch.read().node(), found);
    }

    private static void add(Node node, boolean repeated, List<Candidate> found) {
        if (!node.repeats() && node.computed().isEmpty()) {
            found.add(new Candidate(node, repeated));
        }
    }

    private static Sharing grouped(List<Candidate> candidates) {
        Sharing sharing = new Sharing();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            List<Candidate> alike = new ArrayList<>();
            for (Candidate later : candidates.subList(i + 1, candidates.size())) {
                if (candidate.isLike(later)) {
                    alike.add(later);
                }
            }
            if (candidate.repeated() || !alike.isEmpty()) {
                Integer group = sharing.groups.computeIfAbsent(candidate.node(), node -> sharing.number++);
                alike.forEach(like -> sharing.groups.putIfAbsent(like.node(), group));
            }
        }
        return sharing;
    }

    /** The number of the node's group; null when its instances are its own. */
    @Nullable
    Integer group(Node node) {
        return groups.get(node);
    }

    /** How many groups there are. */
    int groups() {
        return number;
    }
}
