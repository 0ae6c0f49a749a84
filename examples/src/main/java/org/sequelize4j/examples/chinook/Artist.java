package org.sequelize4j.examples.chinook;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Column;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Table;

/** Who makes the music. */
@Table(timestamps = false)
public interface Artist extends Instance<Artist> {
    Integer id();

    @Column(length = 120)
    @Nullable
    String name();

    Artist setName(String name);

    @HasMany
    Many<Album> albums();
}
