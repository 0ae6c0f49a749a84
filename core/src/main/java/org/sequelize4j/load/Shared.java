package org.sequelize4j.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** The instances that several paths of one result reach, by the keys of their rows. */
final class Shared {
    private static final Shared NONE = new Shared(Sharing.NONE);

    private final List<Map<Object, RowInstance>> groups;

    /** Without instances yet. */
    static Shared of(Sharing sharing) {
        return sharing.groups() == 0 ? NONE : new Shared(sharing);
    }

    private Shared(Sharing sharing) {
        groups = new ArrayList<>(sharing.groups());
        for (int i = 0; i < sharing.groups(); i++) {
            groups.add(new HashMap<>());
        }
    }

    @Nullable
    RowInstance known(int group, Object key) {
        return groups.get(group).get(key);
    }

    void add(int group, Object key, RowInstance row) {
        groups.get(group).put(key, row);
    }
}
