package org.sequelize4j.load;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.RowInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds loops that send a statement for each instance of one result, where one statement could serve all of them. It counts the
 * instances of a cohort that are asked one after the other for the same association.
 */
public final class LoopDetector {
    /** Looks at nothing. */
    public static final LoopDetector OFF = new LoopDetector(Strictness.OFF, Integer.MAX_VALUE);

    /** So many instances of one result make a loop, unless said otherwise. */
    public static final int INSTANCES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LoopDetector.class);
    private static final int REMEMBERED_RESULTS = 8;

    private final Strictness strictness;
    private final int instances;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Deque<WeakReference<Cohort>>> recent = ThreadLocal.withInitial(ArrayDeque::new);

    public LoopDetector(Strictness strictness, int instances) {
        this.strictness = strictness;
        this.instances = instances;
    }

    boolean isOn() {
        return strictness != Strictness.OFF;
    }

    /** A result over which a program may loop now. */
    void found(Cohort cohort) {
        Deque<WeakReference<Cohort>> results = recent.get();
        results.addFirst(new WeakReference<>(cohort));
        if (results.size() > REMEMBERED_RESULTS) {
            results.removeLast();
        }
    }

    /**
     * One instance was asked for associated rows by a statement of its own.
     *
     * @param call what was called, such as {@code fetch(…)}
     * @param asRows whether the program names associations by strings
     * @throws LazyLoadingException when that makes a loop, and loops are refused
     */
    public void asked(RowInstance source, AssociationDefinition association, String call, boolean asRows) {
        Cohort cohort = source.cohort();
        if (!isOn() || cohort == null) {
            return;
        }
        int turns = cohort.turns(association).take(source);
        if (turns >= instances && strictness == Strictness.THROW) {
            throw new LazyLoadingException(sentence(association, call, asRows, CodePlace.current()));
        }
        if (turns == instances) {
            report(association, call, asRows);
        }
    }

    /** A row was looked for by its key; that is the row of an association when a recent result has it as a foreign key. */
    public void soughtByKey(ModelDefinition target, Object key, boolean asRows) {
        if (!isOn() || target.primaryKey().size() != 1) {
            return;
        }
        for (WeakReference<Cohort> result : recent.get()) {
            Cohort cohort = result.get();
            List<RowInstance> members = cohort == null ? List.of() : cohort.members();
            AssociationDefinition association =
                    members.isEmpty() ? null : leadingTo(target, members.get(0).definition());
            RowInstance source = association == null ? null : holder(members, association, key);
            if (association != null && source != null) {
                asked(source, association, "findByPk(…)", asRows);
                return;
            }
        }
    }

    private static @Nullable AssociationDefinition leadingTo(ModelDefinition target, ModelDefinition from) {
        return from.associations().stream()
                .filter(association -> association instanceof BelongsTo
                        && association.sourceScope().isEmpty()
                        && association.targetModel().name().equals(target.name())
                        && association.matchingKeys().equals(target.primaryKey()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable RowInstance holder(
            List<RowInstance> members, AssociationDefinition association, Object key) {
        Attribute foreignKey = association.sourceKeys().get(0);
        return members.stream()
                .filter(member -> key.toString().equals(String.valueOf(member.raw(foreignKey.slot()))))
                .findFirst()
                .orElse(null);
    }

    private void report(AssociationDefinition association, String call, boolean asRows) {
        String place = CodePlace.current();
        if (reported.add(association + " " + place)) {
            LOG.warn(sentence(association, call, asRows, place));
        }
    }

    private static String remedy(AssociationDefinition association, String call, boolean asRows) {
        return call.startsWith("count")
                ? "Their query counts for all of them with " + StrictLoading.clause("withCount", association, asRows)
                        + "."
                : "One statement loads it for all of them: " + StrictLoading.clause("include", association, asRows)
                        + " in their query, or get() in place of " + call + ".";
    }

    private String sentence(AssociationDefinition association, String call, boolean asRows, String place) {
        return instances + " instances of \"" + association.source() + "\" that came from one query were asked for \""
                + association.as() + "\" one after the other, each by a statement of its own: " + call + " at " + place
                + ". " + remedy(association, call, asRows);
    }
}
