package org.sequelize4j.query;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.query.Said.IncludeSaid;

/** Collects the includes of one query, each association once. */
final class IncludeList {
    private final Subject<?> subject;
    private final Map<String, IncludeSaid> includes = new LinkedHashMap<>();
    /** Those that were included with others, in one word for all models of an association. */
    private final Set<String> together = new HashSet<>();

    private boolean all;

    IncludeList(Subject<?> subject) {
        this.subject = subject;
    }

    void add(IncludeSaid include) {
        String alias = include.association().as();
        if (together.remove(alias)) {
            includes.remove(alias);
        }
        IncludeSaid before = includes.putIfAbsent(alias, include);
        if (before != null && isPlain(before)) {
            includes.put(alias, include);
        } else if (before != null && !isPlain(include)) {
            throw twice(alias);
        }
    }

    /** Adds one of several models of an association; what is said of that model by itself counts more. */
    void addOneOf(String association, IncludeSaid include) {
        String alias = include.association().as();
        IncludeSaid before = includes.putIfAbsent(alias, include);
        if (before == null) {
            together.add(alias);
        } else if (together.contains(alias) && !isPlain(include)) {
            throw twice(association);
        }
    }

    private EagerLoadingException twice(String alias) {
        return new EagerLoadingException("\"" + alias + "\" is included twice in a query of \""
                + subject.model().name() + "\"; say everything in one include(\"" + alias + "\", …).");
    }

    /** Whether nothing is said beyond the name, so that it may be said again. */
    private static boolean isPlain(IncludeSaid include) {
        return include.said().equals(Said.NOTHING);
    }

    /** Adds every association that is not included by itself. */
    void addAll() {
        all = true;
    }

    Map<String, IncludeSaid> said() {
        return includes;
    }

    boolean isAll() {
        return all;
    }
}
