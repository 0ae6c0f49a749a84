package org.sequelize4j.load;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.instance.Cohort;
import org.sequelize4j.instance.RowInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses or reports that a relation is loaded which no query included: as the query said that found the instance, else its
 * model, else the Sequelize.
 */
public final class StrictLoading {
    /** Everything may be loaded at any time, unless a model or query says otherwise. */
    public static final StrictLoading OFF = new StrictLoading(Strictness.OFF);

    private static final Logger LOG = LoggerFactory.getLogger(StrictLoading.class);

    private final Strictness byDefault;

    public StrictLoading(Strictness byDefault) {
        this.byDefault = byDefault;
    }

    /**
     * Called before a relation is loaded lazily.
     *
     * @param asRows whether the program names associations by strings
     * @throws LazyLoadingException when that is refused
     */
    public void beforeLoading(RowInstance source, AssociationDefinition association, boolean asRows) {
        switch (of(source)) {
            case OFF -> {}
            case LOG ->
                LOG.warn("{} It was loaded all the same, at {}.", sentence(association, asRows), CodePlace.current());
            case THROW -> throw new LazyLoadingException(sentence(association, asRows));
        }
    }

    private Strictness of(RowInstance source) {
        Strictness said = said(source);
        return said == null ? byDefault : said;
    }

    private static @Nullable Strictness said(RowInstance source) {
        Cohort cohort = source.cohort();
        return cohort == null || cohort.strictness() == null
                ? source.definition().strictness()
                : cohort.strictness();
    }

    private static String sentence(AssociationDefinition association, boolean asRows) {
        return "\"" + association.as() + "\" of this \"" + association.source()
                + "\" is not loaded, and loading is strict, so reading it may not send a statement. Load it with the query that"
                + " finds the \"" + association.source() + "\": " + clause("include", association, asRows)
                + "; or ask for it here, with fetch(…).";
    }

    /** A clause about the association as the program would write it. */
    static String clause(String name, AssociationDefinition association, boolean asRows) {
        Class<?> type = association.sourceModel().type();
        String alias = association instanceof BelongsTo belongsTo && belongsTo.oneOf() != null
                ? belongsTo.oneOf()
                : association.as();
        return asRows || type == null
                ? name + "(\"" + alias + "\")"
                : name + "(" + type.getSimpleName() + "::" + alias + ")";
    }
}
