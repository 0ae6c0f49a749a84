package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** An instance whose row is repeated in the result, and what was found for it so far. */
final class Folded {
    private final RowInstance row;
    private final List<Branch> branches;

    Folded(RowInstance row, int branches) {
        this.row = row;
        this.branches = new ArrayList<>(branches);
        for (int i = 0; i < branches; i++) {
            this.branches.add(new Branch());
        }
    }

    RowInstance row() {
        return row;
    }

    Branch branch(int index) {
        return branches.get(index);
    }

    /** The instances of one association, each once. */
    static final class Branch {
        private final Map<Object, Folded> known = new HashMap<>();
        final List<RowInstance> targets = new ArrayList<>();
        final List<RowInstance> links = new ArrayList<>(0);

        @Nullable
        Folded known(Object key) {
            return known.get(key);
        }

        void add(Object key, Folded target) {
            known.put(key, target);
        }

        boolean isEmpty() {
            return known.isEmpty();
        }
    }
}
