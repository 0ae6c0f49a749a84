package org.sequelize4j.relation;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/** The handle of a belongsToMany of one instance, with the junction rows as its links. */
final class ManyThroughHandle<T, J> extends ManyHandle<T> implements ManyThrough<T, J> {
    private final BelongsToMany through;
    private final Links links;

    ManyThroughHandle(
            RelationServices services,
            RowInstance source,
            BelongsToMany association,
            View view,
            RelationSettings settings) {
        super(services, source, association, view, settings);
        this.through = association;
        this.links = new Links(services, association, settings);
    }

    @Override
    public ManyThrough<T, J> options(Consumer<? super RelationOptions> options) {
        return new ManyThroughHandle<>(services, source, through, view, with(options));
    }

    @Override
    public void add(T target, Consumer<? super J> link) {
        writer().add(
                        source,
                        new TargetArguments(services).instances(association, Collections.singletonList(target)),
                        view.behind(link));
    }

    @Override
    public T create(Consumer<? super T> values, Consumer<? super J> link) {
        return insert(values, view.behind(link));
    }

    @Override
    public J link(T target) {
        RowInstance row = new TargetArguments(services).instance(association, target);
        RowInstance link = find(row);
        if (link == null) {
            throw new EmptyResultException("This \"" + association.target() + "\" is not connected with the \""
                    + association.source() + "\" through \"" + association.as() + "\", so there is no link.");
        }
        return View.cast(view.of(link));
    }

    private @Nullable RowInstance find(RowInstance target) {
        if (source.loaded(association) instanceof LoadedRelation.ToMany loaded && loaded.links() != null) {
            int place = loaded.targets().indexOf(target);
            if (place >= 0) {
                return loaded.links().get(place);
            }
        }
        if (source.isNew() || target.isNew()) {
            return null;
        }
        List<RowInstance> found = links.load(links.alive(links.to(source, Collections.singletonList(target))));
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public List<J> links() {
        List<RowInstance> loaded = loaded().links();
        return loaded == null ? List.of() : View.cast(view.of(loaded));
    }
}
